using System.Diagnostics;
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
    var processor = new TimeSpan[peers.Count]; // a busy machine stretches the clock on the wall, this one much less
    for (var round = -PeerOptions.WarmUp; round < options.Repeat; round++)
    {
        // Picture by picture and peer by peer: whatever else the machine does meanwhile is shared by all.
        foreach (var picture in pictures)
        {
            for (var i = 0; i < peers.Count; i++)
            {
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var boxes = peers[i].Detect(picture);
                var (elapsed, spent) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, Environment.CpuUsage.TotalTime - used);
                if (round < 0)
                    continue;
                samples[i].Add(elapsed);
                found[i] += boxes;
                processor[i] += spent;
            }
        }
    }

    Console.WriteLine($"- Machine: {Machine.Describe()}");
    Console.WriteLine($"- Pictures: {pictures.Count}, {options.Repeat} rounds, one thread, bytes to boxes, peers in turn on each picture\n");
    Console.WriteLine("| path | median, ms | P95, ms | ours is faster, median | processor, ms | ours needs less, processor | boxes a picture |\n|---|---:|---:|---:|---:|---:|---:|");
    var ours = Timing.From("", samples[0]).Median;
    for (var i = 0; i < peers.Count; i++)
    {
        var timing = Timing.From(peers[i].Name, samples[i]);
        var times = $"{timing.Median:0.0} | {timing.P95:0.0} | {timing.Median / ours:0.00}";
        var processors = $"{processor[i].TotalMilliseconds / samples[i].Count:0.0} | {processor[i] / processor[0]:0.00}";
        Console.WriteLine($"| {peers[i].Name} | {times} | {processors} | {found[i] / (double)samples[i].Count:0.0} |");
    }

    peers.ForEach(peer => peer.Dispose());
    return 0;
}
catch (UserInputException wrong)
{
    await Console.Error.WriteLineAsync($"peers: {wrong.Message}");
    return 2;
}
