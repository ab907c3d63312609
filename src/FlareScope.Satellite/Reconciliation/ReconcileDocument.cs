using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Reconciliation;

/// <summary>The answer of <c>flarescope satellite reconcile --json</c>.</summary>
/// <param name="Schema">Schema and its version.</param>
/// <param name="ObservedSource">File of the observed volumes.</param>
/// <param name="ReportedSource">File of the reported volumes.</param>
/// <param name="ObservedColumn">Column read there.</param>
/// <param name="ReportedColumn">Column read there.</param>
/// <param name="Keys">Columns by which the two were joined.</param>
/// <param name="Unit">Unit of sums, bias and errors; null when the columns' names do not tell one.</param>
/// <param name="Pairs">Pairs compared.</param>
/// <param name="ObservedOnly">Keys without a reported volume.</param>
/// <param name="ReportedOnly">Keys without an observed volume.</param>
/// <param name="Ratio">Sum observed over sum reported.</param>
/// <param name="R2">Squared Pearson correlation.</param>
/// <param name="OneMinusSseSst">1 - SSE/SST.</param>
/// <param name="Bias">Mean of observed - reported.</param>
/// <param name="MapePercent">Mean absolute error in percent of the reported.</param>
/// <param name="Coverage">Share of reported volumes inside the observed intervals; null without intervals.</param>
/// <param name="Overall">All figures.</param>
/// <param name="Regions">Figures by region, largest reported sum first.</param>
/// <param name="Corrected">MAPE before and after each pair is corrected by the ratio of the others of its region.</param>
/// <param name="HeldOut">Band fitted on one half of the regions and measured on the other; null with too few regions.</param>
public sealed record ReconcileDocument(
    string Schema,
    SourceFile ObservedSource,
    SourceFile ReportedSource,
    string ObservedColumn,
    string ReportedColumn,
    IReadOnlyList<string> Keys,
    string? Unit,
    int Pairs,
    int ObservedOnly,
    int ReportedOnly,
    double? Ratio,
    double? R2,
    double? OneMinusSseSst,
    double Bias,
    double? MapePercent,
    double? Coverage,
    AgreementFigures Overall,
    IReadOnlyList<RegionAgreement> Regions,
    IReadOnlyList<RegionCorrection> Corrected,
    HeldOutCoverage? HeldOut)
{
    /// <summary>Name of the schema.</summary>
    public const string SchemaName = "flarescope.reconcile/1";
}
