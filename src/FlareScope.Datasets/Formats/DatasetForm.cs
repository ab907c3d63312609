using System.Text.Json.Serialization;

namespace FlareScope.Datasets.Formats;

/// <summary>How a data set is written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DatasetForm>))]
public enum DatasetForm
{
    /// <summary>Folders <c>images</c> and <c>labels</c>, a text file for each picture.</summary>
    [JsonStringEnumMemberName("yolo")]
    Yolo,

    /// <summary>COCO annotations, JSON.</summary>
    [JsonStringEnumMemberName("coco")]
    Coco,

    /// <summary>Tasks of Label Studio, JSON.</summary>
    [JsonStringEnumMemberName("label-studio")]
    LabelStudio,

    /// <summary>CVAT for images 1.1, XML.</summary>
    [JsonStringEnumMemberName("cvat")]
    Cvat,
}
