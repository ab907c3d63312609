namespace FlareScope.Datasets.Pictures;

/// <summary>How far two pictures are from each other.</summary>
/// <param name="Frequencies">Signs of low frequencies that differ, 0..63.</param>
/// <param name="Slopes">Signs of slopes that differ, 0..64.</param>
/// <param name="Colours">Mean difference of the cells' colours, 0..255.</param>
public readonly record struct PictureDistance(int Frequencies, int Slopes, double Colours);
