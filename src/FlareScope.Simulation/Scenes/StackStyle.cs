namespace FlareScope.Simulation;

/// <summary>How a stack is built.</summary>
public enum StackStyle
{
    /// <summary>A bare pipe.</summary>
    Pipe,

    /// <summary>A pipe held by guy wires.</summary>
    Guyed,

    /// <summary>A self-supporting pipe, wider below, with platforms.</summary>
    Stepped,

    /// <summary>A pipe inside a lattice tower.</summary>
    Derrick,
}
