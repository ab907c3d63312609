namespace FlareScope.Charts;

/// <summary>Language of a chart's words.</summary>
public enum ChartLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Russian.</summary>
    Russian,
}
