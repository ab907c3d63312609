using FlareScope.Core;

namespace FlareScope.Datasets.Evaluation;

/// <summary>A picture that could not be used; the others were.</summary>
/// <param name="Name">Its path below the data set.</param>
/// <param name="Code">Stable code of what went wrong.</param>
/// <param name="Message">One line: what, where, how to mend it.</param>
public sealed record FailedPicture(string Name, string Code, string Message)
{
    internal static FailedPicture From(string name, UserInputException reason) => new(name, reason.Code, reason.Message);
}
