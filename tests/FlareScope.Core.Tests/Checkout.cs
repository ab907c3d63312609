namespace FlareScope.Core.Tests;

/// <summary>The checkout in which the tests run.</summary>
internal static class Checkout
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "FlareScope.slnx")))
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("No checkout above the test program.");
        return root;
    }
}
