namespace FlareScope.Training.Model;

/// <summary>Three feature maps of one picture.</summary>
/// <param name="Fine">Stride 8.</param>
/// <param name="Middle">Stride 16.</param>
/// <param name="Coarse">Stride 32.</param>
internal readonly record struct FeatureMaps<T>(T Fine, T Middle, T Coarse);
