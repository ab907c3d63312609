namespace FlareScope.Simulation.Rendering;

/// <summary>Steam from the second, cold stack: white and no flare.</summary>
internal static class Vent
{
    /// <summary>Draws the steam; null where none leaves.</summary>
    public static SmokeLayer? Draw(SceneSpec scene, double seconds)
    {
        var stack = scene.Stack;
        if (stack is not { SecondOffsetM: { } offset, SecondSteam: { } steam })
            return null;
        var start = (stack.X + offset, stack.TipHeightM * stack.SecondHeightShare);
        var axis = new BentAxis(0.3 * steam.EndLeanDeg, steam.EndLeanDeg, 0.2, 40);
        var length = steam.LengthInFlames * scene.Flame.MeanLengthM;
        return SmokeLayer.Draw(scene.View, new SmokePlume(steam, axis, start, length, stack.PipeDiameterM, steam.DriftMS * seconds));
    }
}
