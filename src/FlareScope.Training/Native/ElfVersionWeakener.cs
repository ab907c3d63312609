using System.Buffers.Binary;
using System.Text;

namespace FlareScope.Training.Native;

/// <summary>
/// Makes one required symbol version of an ELF shared library optional: the loader then accepts an older library that
/// lacks it, and still uses it where a newer one has it. (System V ABI, "Symbol Versioning"; elf.h names in comments.)
/// </summary>
internal sealed class ElfVersionWeakener
{
    private const int SectionDynamicSymbols = 11;           // SHT_DYNSYM
    private const uint SectionNeededVersions = 0x6ffffffe;  // SHT_GNU_verneed
    private const uint SectionSymbolVersions = 0x6fffffff;  // SHT_GNU_versym
    private const int WeakVersion = 2;                      // VER_FLG_WEAK
    private const byte WeakBinding = 0x20;                  // STB_WEAK << 4
    private const int SymbolSize = 24;                      // sizeof(Elf64_Sym)

    private readonly byte[] file;
    private readonly List<Section> sections;

    private ElfVersionWeakener(byte[] file)
    {
        this.file = file;
        if (file.Length < 64 || !file.AsSpan(0, 6).SequenceEqual("\u007fELF\u0002\u0001"u8))
            throw new InvalidDataException("not a 64-bit little-endian ELF file");
        sections = [.. Enumerable.Range(0, U16(0x3c)).Select(i => ReadSection(U64(0x28) + (i * U16(0x3a))))];
    }

    /// <summary>
    /// Marks a version, and the symbols bound to it, as weak in place. Doing it twice changes nothing more.
    /// </summary>
    /// <param name="file">The whole library.</param>
    /// <param name="version">Version name, for example <c>GLIBCXX_3.4.32</c>.</param>
    /// <returns>Whether the bytes changed; false also when the library does not need the version.</returns>
    /// <exception cref="InvalidDataException">Not a 64-bit little-endian ELF file.</exception>
    public static bool Apply(byte[] file, string version)
    {
        var before = (byte[])file.Clone();
        var elf = new ElfVersionWeakener(file);
        if (elf.WeakenVersion(version) is { } index) elf.WeakenSymbols(index);
        return !before.AsSpan().SequenceEqual(file);
    }

    private int? WeakenVersion(string version)
    {
        if (Find(SectionNeededVersions) is not { } needed) return null;
        var names = sections[needed.Link].Offset;
        var entry = needed.Offset;
        for (var i = 0; i < needed.Info; i++, entry += U32(entry + 12))
        {
            var part = entry + U32(entry + 8);
            for (var j = 0; j < U16(entry + 2); j++, part += U32(part + 12))
            {
                if (Text(names + U32(part + 8)) != version) continue;
                Set16(part + 4, (ushort)(U16(part + 4) | WeakVersion));
                return U16(part + 6) & 0x7fff;
            }
        }

        return null;
    }

    private void WeakenSymbols(int version)
    {
        if (Find(SectionDynamicSymbols) is not { } symbols || Find(SectionSymbolVersions) is not { } versions) return;
        for (var i = 0; i < symbols.Size / SymbolSize; i++)
        {
            if ((U16(versions.Offset + 2 * i) & 0x7fff) != version) continue;
            var info = symbols.Offset + (long)SymbolSize * i + 4;
            file[info] = (byte)(WeakBinding | (file[info] & 0x0f));
        }
    }

    private Section? Find(uint type) => sections.Where(section => section.Type == type).Select(s => (Section?)s).FirstOrDefault();

    private Section ReadSection(long at) =>
        new(U32(at + 4), U64(at + 24), U64(at + 32), (int)U32(at + 40), (int)U32(at + 44));

    private string Text(long at)
    {
        var bytes = file.AsSpan((int)at);
        return Encoding.ASCII.GetString(bytes[..bytes.IndexOf((byte)0)]);
    }

    private long U64(long at) => BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan((int)at));

    private uint U32(long at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan((int)at));

    private ushort U16(long at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan((int)at));

    private void Set16(long at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan((int)at), value);

    private readonly record struct Section(uint Type, long Offset, long Size, int Link, int Info);
}
