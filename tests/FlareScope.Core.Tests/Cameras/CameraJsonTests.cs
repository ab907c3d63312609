using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

public class CameraJsonTests
{
    [Fact]
    public void Parse_EveryField_IsRead()
    {
        var camera = CameraJson.Parse("""
            { "imageWidthPx": 1920, "focalLengthPx": 1662.77, "horizontalFovDeg": 60, "distanceM": 300, "slantDistanceM": 310,
              "pitchDeg": 5, "scale": {"pixels": [10, 20, 10, 220], "metres": 30}, "tip": {"x": 5, "y": 6, "diameterM": 0.3, "heightM": 30},
              "windSpeedMS": 4, "windHeightM": 10, "windFromDeg": 270, "viewAzimuthDeg": 10, "exclude": [[[0,0],[10,0],[10,10]]],
              "uncertainty": {"scale": 0.02, "distance": 0.01, "focalLength": 0.005} }
            """);

        Assert.Equal(1662.77, camera.FocalLengthPx);
        Assert.Equal([10, 20, 10, 220], camera.Scale!.Pixels!);
        Assert.Equal(0.3, camera.Tip!.DiameterM);
        Assert.Equal(0.02, camera.Uncertainty!.Scale);
        Assert.Single(camera.Exclude!);
    }

    [Fact]
    public void Parse_WhatWriteWrote_IsTheSameCamera()
    {
        var camera = new CameraDocument { HorizontalFovDeg = 40, DistanceM = 250, Tip = new() { DiameterM = 0.25 } };

        var text = CameraJson.Write(camera);

        Assert.Equal(camera, CameraJson.Parse(text));
        Assert.DoesNotContain("null", text);
    }

    [Theory]
    [InlineData("camera-not-json", "{", "JSON")]
    [InlineData("camera-not-json", "{\"distanceM\": NaN}", "JSON")]
    [InlineData("camera-not-json", "{\"distanceM\": 1, \"distanceM\": 2}", "distanceM")]
    [InlineData("camera-bad-field", "[1]", "object")]
    [InlineData("camera-bad-field", "null", "object")]
    [InlineData("camera-bad-field", "{\"distanceM\": \"far\"}", "distanceM")]
    [InlineData("camera-bad-field", "{\"scale\": {\"pixels\": [1, 2, \"x\", 4], \"metres\": 1}}", "scale.pixels")]
    [InlineData("camera-bad-field", "{\"imageWidthPx\": 19.5}", "imageWidthPx")]
    [InlineData("camera-bad-field", "{\"scale\": 12}", "scale")]
    [InlineData("camera-unknown-field", "{\"distance\": 300}", "'distance'")]
    [InlineData("camera-unknown-field", "{\"tip\": {\"diameter\": 0.3}}", "'tip.diameter'")]
    [InlineData("camera-out-of-range", "{\"distanceM\": -5}", "distanceM is -5")]
    [InlineData("camera-out-of-range", "{\"distanceM\": 1e999}", "distanceM")]
    [InlineData("camera-out-of-range", "{\"horizontalFovDeg\": 0.05}", "horizontalFovDeg")]
    [InlineData("camera-out-of-range", "{\"horizontalFovDeg\": 171}", "horizontalFovDeg")]
    [InlineData("camera-out-of-range", "{\"scale\": {\"pixels\": [0, 0, 0, 100], \"metres\": 0}}", "scale.metres")]
    [InlineData("camera-out-of-range", "{\"scale\": {\"pixels\": [0, 0, 0, 100], \"metres\": -3}}", "scale.metres")]
    [InlineData("camera-out-of-range", "{\"scale\": {\"pixels\": [0, 0, 0, 100], \"metres\": 10001}}", "scale.metres")]
    [InlineData("camera-out-of-range", "{\"scale\": {\"pixels\": [5, 5, 5, 6], \"metres\": 1}}", "scale.pixels")]
    [InlineData("camera-out-of-range", "{\"scale\": {\"pixels\": [0, 0, 100], \"metres\": 1}}", "scale.pixels")]
    [InlineData("camera-out-of-range", "{\"tip\": {\"diameterM\": 0}}", "tip.diameterM")]
    [InlineData("camera-out-of-range", "{\"windSpeedMS\": -1}", "windSpeedMS")]
    [InlineData("camera-out-of-range", "{\"exclude\": [[[0, 0], [1, 1]]]}", "exclude")]
    [InlineData("camera-out-of-range", "{\"exclude\": [null]}", "exclude")]
    [InlineData("camera-incomplete", "{\"focalLengthPx\": 1000}", "imageWidthPx")]
    [InlineData("camera-incomplete", "{\"focalLengthMm\": 50}", "sensorWidthMm")]
    [InlineData("camera-incomplete", "{\"scale\": {\"metres\": 3}}", "pixels")]
    [InlineData("camera-contradiction", "{\"horizontalFovDeg\": 60, \"focalLengthMm\": 50, \"sensorWidthMm\": 36}", "focalLengthMm")]
    [InlineData("camera-contradiction", "{\"distanceM\": 300, \"DistanceM\": 200}", "DistanceM")]
    [InlineData("camera-contradiction", "{\"distanceM\": 300, \"slantDistanceM\": 200}", "slantDistanceM")]
    public void Parse_BadCamera_IsRefusedInOneLineNamingTheField(string code, string json, string named)
    {
        var error = Assert.Throws<UserInputException>(() => CameraJson.Parse(json));

        Assert.Equal(code, error.Code);
        Assert.Contains(named, error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }
}
