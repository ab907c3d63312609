using System.Security.Cryptography;
using FlareScope.Core;
using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference;

/// <summary>A model that passed every check of a file: size, hash, no data outside, a manifest that is understood.</summary>
public sealed class ModelPackage
{
    /// <summary>Largest ONNX file accepted, bytes.</summary>
    /// <value>200 MB (200 × 2²⁰).</value>
    public const long MaxBytes = 200L << 20;

    private ModelPackage(ModelManifest manifest, byte[] onnx, string sha256)
    {
        Manifest = manifest;
        Onnx = onnx;
        Info = new ModelInfo(manifest.Id, manifest.Version, sha256);
    }

    /// <summary>Where the detector shipped with the program lies.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "models", "flare-detector", "model.onnx");

    /// <summary>Name, version and hash.</summary>
    public ModelInfo Info { get; }

    /// <summary>What <c>model.json</c> says.</summary>
    public ModelManifest Manifest { get; }

    /// <summary>The ONNX file.</summary>
    internal byte[] Onnx { get; }

    /// <summary>Loads the detector shipped with the program.</summary>
    /// <exception cref="UserInputException">As <see cref="Load"/>.</exception>
    public static ModelPackage LoadDefault() => Load(DefaultPath);

    /// <summary>Loads an ONNX file and the <c>model.json</c> beside it.</summary>
    /// <param name="onnxPath">Path of the ONNX file.</param>
    /// <exception cref="UserInputException">
    /// <c>model-missing</c>, <c>model-too-large</c>, <c>model-hash-mismatch</c>, <c>model-external-data</c>, <c>model-version</c>, <c>model-invalid</c>.
    /// </exception>
    public static ModelPackage Load(string onnxPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(onnxPath);
        var name = Path.GetFileName(onnxPath);
        var manifestPath = ManifestOf(onnxPath);
        Require(onnxPath, "the detector is not there");
        Require(manifestPath, $"it must stand beside {name}");
        return Of(ModelManifest.Parse(File.ReadAllText(manifestPath), Path.GetFileName(manifestPath)), ReadOnnx(onnxPath), name);
    }

    /// <summary>Where the manifest of an ONNX file is looked for: the same name with .json, else model.json beside it.</summary>
    public static string ManifestOf(string onnxPath)
    {
        var same = Path.ChangeExtension(Path.GetFullPath(onnxPath), ".json");
        return File.Exists(same) ? same : Path.Combine(Path.GetDirectoryName(same)!, "model.json");
    }

    /// <summary>The bytes of an ONNX file, if it is no larger than the limit.</summary>
    internal static byte[] ReadOnnx(string onnxPath)
    {
        var name = Path.GetFileName(onnxPath);
        var length = new FileInfo(onnxPath).Length;
        if (length > MaxBytes)
        {
            throw new UserInputException(
                "model-too-large", $"{name}: {length >> 20} MB is more than {MaxBytes >> 20} MB; use a smaller model.");
        }

        return File.ReadAllBytes(onnxPath);
    }

    /// <summary>Joins a manifest and an ONNX file, checking both against one another.</summary>
    internal static ModelPackage Of(ModelManifest manifest, byte[] onnx, string name)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(onnx));
        if (!sha256.Equals(manifest.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new UserInputException(
                "model-hash-mismatch",
                $"{name}: SHA-256 {sha256[..12]}… is not the {Shortened(manifest.Sha256)} that its manifest pins;"
                + " restore both files from the same release.");
        }

        CheckFile(onnx, name);
        return new ModelPackage(manifest, onnx, sha256);
    }

    /// <summary>Refuses data outside the file and versions that this runtime does not know.</summary>
    internal static void CheckFile(byte[] onnx, string name)
    {
        RefuseExternalData(onnx, name);
        OnnxVersion.Read(onnx).Check(name);
    }

    /// <summary>The same model fed with square pictures of another size; its version says so, and with it the method fingerprint.</summary>
    /// <param name="side">Input side, px, a multiple of 32 from 32 to 4096; the ONNX file must accept it.</param>
    /// <exception cref="UserInputException"><c>input-size-invalid</c>.</exception>
    public ModelPackage WithInputSide(int side)
    {
        if (side is < 32 or > 4096 || side % 32 != 0)
            throw new UserInputException("input-size-invalid", $"Input size {side} px: give a multiple of 32 from 32 to 4096.");
        return new ModelPackage(
            Manifest with { Input = Manifest.Input with { Width = side, Height = side }, Version = $"{Manifest.Version}+imgsz{side}" }, Onnx, Info.Sha256);
    }

    private static void Require(string path, string why)
    {
        if (!File.Exists(path))
        {
            throw new UserInputException(
                "model-missing",
                $"{Path.GetFileName(path)}: {why}; give --model FILE or NAME, or restore models/flare-detector from the release.");
        }
    }

    private static void RefuseExternalData(byte[] onnx, string name)
    {
        bool referenced;
        try
        {
            referenced = OnnxExternalData.IsReferenced(onnx);
        }
        catch (FormatException e)
        {
            throw ModelManifest.Invalid(name, $"it is no ONNX file ({e.Message})", e);
        }

        if (referenced)
        {
            throw new UserInputException(
                "model-external-data",
                $"{name}: it keeps weights in another file, which is refused; export it again with the weights inside.");
        }
    }

    private static string Shortened(string hash) => hash.Length > 12 ? hash[..12] + "…" : hash;
}
