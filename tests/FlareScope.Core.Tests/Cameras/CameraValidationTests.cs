using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

/// <summary>A slip of the pen in any field is told with the field's name before it becomes a flow.</summary>
public class CameraValidationTests
{
    [Theory]
    [InlineData("imageWidthPx", "0", "100001")]
    [InlineData("focalLengthPx", "0.9", "10000001")]
    [InlineData("horizontalFovDeg", "0.09", "170.1")]
    [InlineData("focalLengthMm", "0.09", "10001")]
    [InlineData("sensorWidthMm", "0.4", "501")]
    [InlineData("focalLength35Mm", "0.9", "10001")]
    [InlineData("distortion.k1", "-10.1", "10.1")]
    [InlineData("distortion.k2", "-100.1", "100.1")]
    [InlineData("drone.lat", "-90.1", "90.1")]
    [InlineData("drone.lon", "-180.1", "180.1")]
    [InlineData("drone.relativeAltitudeM", "-501", "10001")]
    [InlineData("drone.gimbalPitchDeg", "-90.1", "60.1")]
    [InlineData("drone.gimbalYawDeg", "-361", "361")]
    [InlineData("stack.lat", "-90.1", "90.1")]
    [InlineData("stack.lon", "-180.1", "180.1")]
    [InlineData("plumeSpeedMS", "0.04", "101")]
    [InlineData("tip.widthPx", "0.9", "10001")]
    [InlineData("tip.baseX", "-100001", "100001")]
    [InlineData("tip.baseY", "-100001", "100001")]
    [InlineData("tip.x", "-100001", "100001")]
    [InlineData("tip.y", "-100001", "100001")]
    [InlineData("tip.diameterM", "0.004", "20.1")]
    [InlineData("tip.heightM", "-101", "1001")]
    [InlineData("uncertainty.stackHeight", "-0.1", "1.1")]
    [InlineData("uncertainty.pitchDeg", "-0.1", "45.1")]
    [InlineData("uncertainty.scale", "-0.1", "1.1")]
    [InlineData("uncertainty.distance", "-0.1", "1.1")]
    [InlineData("uncertainty.focalLength", "-0.1", "1.1")]
    [InlineData("distanceM", "0.9", "100001")]
    [InlineData("slantDistanceM", "0.9", "100001")]
    [InlineData("pitchDeg", "-89.1", "89.1")]
    [InlineData("scale.metres", "0.0009", "10001")]
    [InlineData("windSpeedMS", "-0.1", "100.1")]
    [InlineData("windHeightM", "0.4", "1001")]
    [InlineData("windFromDeg", "-0.1", "360.1")]
    [InlineData("viewAzimuthDeg", "-0.1", "360.1")]
    public void Parse_FieldOutsideItsRange_IsNamed(string field, string below, string above) => Assert.All([below, above], value =>
    {
        var error = Refused(Json(field, value));

        Assert.Equal("camera-out-of-range", error.Code);
        Assert.Contains($"{field} is {value};", error.Message, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("horizontalFovDeg", "0.1", "170")]
    [InlineData("pitchDeg", "-89", "89")]
    [InlineData("windFromDeg", "0", "360")]
    [InlineData("distanceM", "1", "100000")]
    [InlineData("tip.diameterM", "0.005", "20")]
    [InlineData("uncertainty.scale", "0", "1")]
    [InlineData("distortion.k1", "-10", "10")]
    [InlineData("distortion.k2", "-100", "100")]
    [InlineData("drone.relativeAltitudeM", "-500", "10000")]
    [InlineData("drone.gimbalPitchDeg", "-90", "60")]
    [InlineData("drone.gimbalYawDeg", "-360", "360")]
    [InlineData("tip.heightM", "-100", "1000")]
    public void Parse_EndsOfARange_AreTaken(string field, string low, string high) =>
        Assert.All([low, high], value => Assert.NotNull(CameraJson.Parse(Json(field, value))));

    [Theory]
    [InlineData("""{"drone": {"lat": -90, "lon": -180}, "stack": {"lat": -90, "lon": -180}}""")]
    [InlineData("""{"drone": {"lat": 90, "lon": 180}, "stack": {"lat": 90, "lon": 180}}""")]
    [InlineData("""{"tip": {"x": -100000, "y": -100000, "baseX": -100000, "baseY": -100000}}""")]
    [InlineData("""{"tip": {"x": 100000, "y": 100000, "baseX": 100000, "baseY": 100000}}""")]
    public void Parse_EndsOfPlaces_AreTaken(string json) => Assert.NotNull(CameraJson.Parse(json));

    [Theory]
    [InlineData("""{"focalLengthPx": 1000}""", "focalLengthPx", "imageWidthPx")]
    [InlineData("""{"focalLengthMm": 50}""", "focalLengthMm", "sensorWidthMm")]
    [InlineData("""{"sensorWidthMm": 36}""", "sensorWidthMm", "focalLengthMm")]
    [InlineData("""{"tip": {"x": 1}}""", "tip.x", "tip.y")]
    [InlineData("""{"tip": {"y": 1}}""", "tip.y", "tip.x")]
    [InlineData("""{"tip": {"x": 1, "y": 2, "baseX": 3}}""", "tip.baseX", "tip.baseY")]
    [InlineData("""{"tip": {"x": 1, "y": 2, "baseY": 3}}""", "tip.baseY", "tip.baseX")]
    [InlineData("""{"tip": {"baseX": 3, "baseY": 4}}""", "tip.baseX", "tip.x")]
    [InlineData("""{"drone": {"lat": 60}}""", "drone.lat", "drone.lon")]
    [InlineData("""{"drone": {"lon": 70}}""", "drone.lon", "drone.lat")]
    [InlineData("""{"stack": {"lat": 60}}""", "stack.lat", "stack.lon")]
    [InlineData("""{"stack": {"lon": 70}}""", "stack.lon", "stack.lat")]
    [InlineData("""{"windHeightM": 10}""", "windHeightM", "windSpeedMS")]
    public void Parse_FieldWithoutItsPartner_NamesBoth(string json, string field, string partner)
    {
        var error = Refused(json);

        Assert.Equal("camera-incomplete", error.Code);
        Assert.Contains($"'{field}' needs '{partner}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"imageWidthPx": 1000, "focalLengthPx": 1000, "focalLengthMm": 37.7, "sensorWidthMm": 36}""", true)] // 4.7 % apart
    [InlineData("""{"imageWidthPx": 1000, "focalLengthPx": 1000, "focalLengthMm": 37.9, "sensorWidthMm": 36}""", false)] // 5.3 %
    [InlineData("""{"pitchDeg": 10, "drone": {"gimbalPitchDeg": 7}}""", true)]
    [InlineData("""{"pitchDeg": 10, "drone": {"gimbalPitchDeg": 13.1}}""", false)]
    [InlineData("""{"pitchDeg": 10, "drone": {"gimbalPitchDeg": 6.9}}""", false)]
    [InlineData("""{"distanceM": 300, "slantDistanceM": 300}""", true)]
    public void Parse_TwoTellingsOfOneThing_MayDifferByTheirTolerance(string json, bool taken)
    {
        if (taken)
            Assert.NotNull(CameraJson.Parse(json));
        else
            Assert.Equal("camera-contradiction", Refused(json).Code);
    }

    [Theory]
    [InlineData("""{"scale": {"pixels": [5, 5, 5, 7], "metres": 1}}""", null)] // two pixels are the shortest line
    [InlineData("""{"scale": {"pixels": [5, 5, 6.9, 5], "metres": 1}}""", "camera-out-of-range")]
    [InlineData("""{"scale": {"pixels": [0, 0, 3, 4]}}""", "camera-incomplete")]
    [InlineData("""{"scale": {"pixels": [0, 0, 0, 1e999], "metres": 1}}""", "camera-out-of-range")]
    [InlineData("""{"zones": [[[0, 0], [10, 0], [10, 10]]]}""", null)]
    [InlineData("""{"zones": [[[0, 0], [10, 0], [10, 10, 5]]]}""", "camera-out-of-range")]
    [InlineData("""{"zones": [[[0, 0], [10, 0], [10, 1e999]]]}""", "camera-out-of-range")]
    [InlineData("""{"exclude": [[[0, 0], [10, 0], [10, 10]], [[0, 0], [10, 0]]]}""", "camera-out-of-range")]
    public void Parse_LinesAndPolygons_MustBeShapes(string json, string? code)
    {
        if (code is null)
            Assert.NotNull(CameraJson.Parse(json));
        else
            Assert.Equal(code, Refused(json).Code);
    }

    private static UserInputException Refused(string json) => Assert.Throws<UserInputException>(() => CameraJson.Parse(json));

    private static string Json(string field, string value) => field.Split('.') switch
    {
        [var group, var name] => $"{{\"{group}\": {{\"{name}\": {value}}}}}",
        _ => $"{{\"{field}\": {value}}}",
    };
}
