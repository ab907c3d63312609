namespace FlareScope.Satellite.Http;

/// <summary>Stable codes of <see cref="RemoteFailureException"/>.</summary>
public static class RemoteFailureCodes
{
    /// <summary>The address is not one that may be asked: wrong scheme, or a private address nobody allowed.</summary>
    public const string AddressRefused = "address-refused";

    /// <summary>No connection, a dropped connection, a TLS failure or no such host.</summary>
    public const string NotReached = "not-reached";

    /// <summary>No complete answer within the time limit.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>The answer is larger than the limit.</summary>
    public const string TooLarge = "body-too-large";

    /// <summary>More redirects than allowed, or one that leads nowhere.</summary>
    public const string RedirectRefused = "redirect-refused";

    /// <summary>A status that is not success.</summary>
    public const string Status = "http-status";

    /// <summary>The key, user name or password was not accepted.</summary>
    public const string NotAuthorised = "not-authorised";

    /// <summary>The thing asked for is not there.</summary>
    public const string NotFound = "not-found";

    /// <summary>A success status, but a body that is not what was asked for.</summary>
    public const string UnexpectedBody = "unexpected-body";

    /// <summary>Pages that never end.</summary>
    public const string PagingLoop = "paging-loop";

    /// <summary>The service's budget of requests is used up.</summary>
    public const string BudgetSpent = "budget-spent";
}
