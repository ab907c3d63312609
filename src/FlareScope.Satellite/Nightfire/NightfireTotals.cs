using FlareScope.Core.Analysis;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Everything in a table together.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="RowsWithoutPosition">Rows that name neither a position nor a site; they are in no site.</param>
/// <param name="Detections">Detections by class.</param>
/// <param name="Sites">Sites seen.</param>
/// <param name="ListedSites">Of these, sites of the user's list or of the table.</param>
/// <param name="RadiantHeatMW">Sum of the sites' mean radiant heat, MW: brightest pixels only.</param>
/// <param name="GasFlow">Sum of the sites' flows; the calibration's error is common to all, the others are independent.</param>
/// <param name="AnnualisedBcm">The same as billion m3 per year at 15 °C, if every day were like this.</param>
public sealed record NightfireTotals(
    int Rows,
    int RowsWithoutPosition,
    ClassCounts Detections,
    int Sites,
    int ListedSites,
    double RadiantHeatMW,
    QuantityBand? GasFlow,
    double? AnnualisedBcm);
