//! The options of a preview.

use std::net::IpAddr;
use std::path::PathBuf;

use crate::model::BuildOptions;

use super::editor::Editor;
use super::throttle::NetworkProfile;

/// The options of `fener serve`.
pub struct PreviewOptions {
    /// The campaign's folder, as a canonical path.
    pub root: PathBuf,
    pub build: BuildOptions,
    /// `None` for 4000, or the next free port.
    pub port: Option<u16>,
    pub lan: Lan,
    /// The folder of the site below the server's root: empty, or `campaign/`.
    pub base_path: String,
    pub slow: Option<NetworkProfile>,
    pub no_script: bool,
    /// Poll files every second instead of waiting for events of the OS.
    pub poll: bool,
    pub editor: Editor,
}

/// Access to the preview from the local network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lan {
    Off,
    /// At the address that this computer has in its network.
    Detect,
    Address(IpAddr),
}
