namespace FlareScope.Core.Emissions;

/// <summary>What a unit counts.</summary>
public enum UnitBasis
{
    /// <summary>Gas volume in a reference state.</summary>
    Volume,

    /// <summary>Gas mass.</summary>
    Mass,

    /// <summary>Heat released, by the lower heating value.</summary>
    Heat,
}
