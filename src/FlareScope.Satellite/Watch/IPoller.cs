using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Watch;

/// <summary>Asks one source about one area.</summary>
public interface IPoller
{
    /// <summary>Gives the looks of every item that is not settled, one list an item, as soon as each is made.</summary>
    /// <param name="area">The area.</param>
    /// <param name="cuedBy">Sources whose detections made the area worth a look.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="RemoteFailureException">The source as a whole was not reached or refused; one item's failure is a look instead.</exception>
    /// <exception cref="Core.UserInputException">What the source sent is not understood.</exception>
    IAsyncEnumerable<IReadOnlyList<Look>> PollAsync(WatchArea area, IReadOnlyList<string> cuedBy, CancellationToken stop);
}
