namespace FlareScope.Vision.Drawing;

/// <summary>Language of the words on a picture.</summary>
public enum PictureLanguage
{
    /// <summary>Russian.</summary>
    Russian,

    /// <summary>English.</summary>
    English,
}
