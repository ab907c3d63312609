namespace FlareScope.Satellite.Rasters;

/// <summary>One entry of a TIFF directory.</summary>
/// <param name="Type">TIFF data type.</param>
/// <param name="ValueBytes">Bytes of one value.</param>
/// <param name="Count">Values.</param>
/// <param name="ValueOffset">Where in the file the first value stands.</param>
internal readonly record struct TiffEntry(ushort Type, int ValueBytes, long Count, long ValueOffset);
