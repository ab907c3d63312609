using FlareScope.Server.Texts;
using Microsoft.AspNetCore.Components;

namespace FlareScope.Server.Features.Home;

/// <summary>A part of the page that speaks the language of the request.</summary>
public abstract class TextComponent : ComponentBase
{
    /// <summary>The words of the page.</summary>
    [CascadingParameter]
    public required PageTexts T { get; set; }
}
