//! Requests to a preview.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{OnceLock, mpsc};
use std::time::Duration;

use fener::preview::{Editor, Lan, PreviewEvent, PreviewOptions};

use crate::support::{self, Sample};

/// The address of a preview that runs until the process ends.
static PREVIEW: OnceLock<SocketAddr> = OnceLock::new();

fn start_preview() -> SocketAddr {
    static ADDRESSES: OnceLock<mpsc::SyncSender<SocketAddr>> = OnceLock::new();
    fn on_event(event: PreviewEvent<'_>) {
        if let PreviewEvent::Listening(url) = event {
            let host = url.trim_start_matches("http://").split('/').next().unwrap_or_default();
            let address = host.parse().expect("an address");
            let _ = ADDRESSES.get().map(|addresses| addresses.send(address));
        }
    }
    let (sender, addresses) = mpsc::sync_channel(1);
    ADDRESSES.set(sender).expect("one preview");
    std::thread::spawn(|| {
        let folder = Sample::new().write();
        let options = PreviewOptions {
            root: folder.path().to_owned(),
            build: support::run(),
            port: Some(0),
            lan: Lan::Off,
            base_path: String::new(),
            slow: None,
            no_script: false,
            poll: false,
            editor: Editor::parse("vscode").expect("a known editor"),
        };
        let ended = fener::preview::serve(options, &on_event);
        ended.unwrap_or_else(|_| panic!("the preview listens"));
    });
    addresses.recv().expect("its address")
}

/// Sends bytes to a preview; the answer is HTTP or nothing, and the preview goes on.
pub fn ask(bytes: &[u8]) {
    let address = *PREVIEW.get_or_init(start_preview);
    let exchange = |bytes: &[u8], patience: Duration| {
        let mut stream = TcpStream::connect(address).expect("the preview answers");
        stream.set_read_timeout(Some(patience)).expect("a limit");
        // It may close the connection before it has read everything.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.take(1 << 20).read_to_end(&mut answer);
        answer
    };
    // The preview refuses other hosts at once.
    let host = address.to_string();
    let host = host.as_bytes();
    let mut request = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(4).position(|four| four == b"HOST") {
        request.extend_from_slice(&rest[..at]);
        request.extend_from_slice(host);
        rest = &rest[at + 4..];
    }
    request.extend_from_slice(rest);
    // A request that is not whole waits for its rest.
    let answer = exchange(&request, Duration::from_millis(50));
    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1."), "{}", answer.escape_ascii());
    let healthy = [b"GET /sq/ HTTP/1.1\r\nConnection: close\r\nHost: ", host, b"\r\n\r\n"].concat();
    let ok = exchange(&healthy, Duration::from_secs(20));
    assert!(ok.starts_with(b"HTTP/1.1 200"), "{}", ok.escape_ascii());
}
