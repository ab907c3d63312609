"""Serves an AVI of JPEG frames as rtsp://127.0.0.1:PORT/flare: python3 rtsp-server.py FILE SECONDS. Writes the port, ends by itself."""
import sys

try:
    import gi

    gi.require_version("Gst", "1.0")
    gi.require_version("GstRtspServer", "1.0")
    from gi.repository import GLib, Gst, GstRtspServer
except (ImportError, ValueError) as reason:
    sys.exit(f"no GStreamer RTSP server for Python: {reason}")

Gst.init(None)
media = GstRtspServer.RTSPMediaFactory()
media.set_launch(f"( filesrc location={sys.argv[1]} ! avidemux ! identity sync=true ! rtpjpegpay name=pay0 pt=26 )")
server = GstRtspServer.RTSPServer(address="127.0.0.1", service="0")
server.get_mount_points().add_factory("/flare", media)
server.attach(None)
print(server.get_bound_port(), flush=True)
loop = GLib.MainLoop()
GLib.timeout_add_seconds(int(sys.argv[2]), loop.quit)
loop.run()
