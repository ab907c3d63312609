using System.Globalization;
using FlareScope.Bench;
using FlareScope.Core;
using FlareScope.PeerBench;

// Calls: FlareScope.PeerBench SOURCE [--ours FILE] [--imgsz PX] [--peer FILE]... [--opencv] [--repeat N]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    var options = PeerOptions.Parse(args);
    List<IPeer> peers = [RuntimePeer.Ours(options.Ours, options.Side), .. options.Peers.Select(RuntimePeer.Coco)];
    if (options.OpenCv)
        peers.Add(new OpenCvPeer(options.Ours, options.Side));
    var pictures = options.Pictures();

    var samples = peers.ConvertAll(_ => new List<double>());
    var found = new int[peers.Count];
    for (var round = -PeerOptions.WarmUp; round < options.Repeat; round++)
    {
        // Picture by picture and peer by peer: whatever else the machine does meanwhile is shared by all.
        foreach (var picture in pictures)
        {
            for (var i = 0; i < peers.Count; i++)
            {
                var start = System.Diagnostics.Stopwatch.GetTimestamp();
                var boxes = peers[i].Detect(picture);
                var elapsed = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round < 0)
                    continue;
                samples[i].Add(elapsed);
                found[i] += boxes;
            }
        }
    }

    Console.WriteLine($"- Machine: {Machine.Describe()}");
    Console.WriteLine($"- Pictures: {pictures.Count}, {options.Repeat} rounds, one thread, bytes to boxes, peers in turn on each picture\n");
    Console.WriteLine("| path | median, ms | P95, ms | pictures/s | against ours | boxes a picture |\n|---|---:|---:|---:|---:|---:|");
    var ours = samples[0].Average();
    for (var i = 0; i < peers.Count; i++)
    {
        var timing = Timing.From(peers[i].Name, samples[i]);
        var mean = samples[i].Average();
        Console.WriteLine($"| {peers[i].Name} | {timing.Median:0.0} | {timing.P95:0.0} | {1000 / mean:0.0} | {ours / mean:0.00} | {found[i] / (double)samples[i].Count:0.0} |");
    }

    peers.ForEach(peer => peer.Dispose());
    return 0;
}
catch (UserInputException wrong)
{
    await Console.Error.WriteLineAsync($"peers: {wrong.Message}");
    return 2;
}
