using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Stac;

/// <summary>One page of a search.</summary>
/// <param name="Items">Its usable items.</param>
/// <param name="Unreadable">Items left out because they have no id, collection or moment.</param>
/// <param name="Next">The request of the next page, null on the last.</param>
internal sealed record StacPage(IReadOnlyList<StacItem> Items, int Unreadable, FetchRequest? Next);
