//! A running preview of a campaign.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use super::folder::program;
use super::{Folder, TODAY};

/// `fener serve` on a free port; it ends with this value.
pub struct Preview {
    pub child: Child,
    pub address: SocketAddr,
    pub folder: Folder,
    /// The lines that it has printed since its address.
    pub output: Arc<Mutex<Vec<String>>>,
}

impl Preview {
    pub fn start_in(folder: Folder, options: &[&str]) -> Preview {
        let mut child = Command::new(program())
            .args(["serve", "--port", "0", "--date", TODAY])
            .args(options)
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("fener starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let address = loop {
            let line = lines.next().expect("its address").expect("UTF-8");
            if let Some(address) = line.strip_prefix("Preview: http://") {
                let address = address.split('/').next().unwrap_or_default();
                break address.parse().expect("an address");
            }
        };
        let output = Arc::<Mutex<Vec<String>>>::default();
        let lines_so_far = output.clone();
        // Its output is read on, so that it never waits for a reader.
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                lines_so_far.lock().expect("the lock").push(line);
            }
        });
        Preview { child, address, folder, output }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
