//! The options of the preview that the dashboard shows.

use std::path::PathBuf;

use crate::preview::editor::Editor;
use crate::preview::options::PreviewOptions;
use crate::preview::throttle::NetworkProfile;

/// The options of the preview that the dashboard shows.
pub struct Dashboard {
    pub(super) root: PathBuf,
    pub(super) editor: Editor,
    pub(super) base_path: String,
    pub(super) drafts: bool,
    pub(super) slow: Option<&'static str>,
    pub(super) no_script: bool,
}

impl Dashboard {
    pub fn new(options: &PreviewOptions) -> Dashboard {
        Dashboard {
            root: options.root.clone(),
            editor: options.editor.clone(),
            base_path: options.base_path.clone(),
            drafts: options.build.drafts,
            slow: options.slow.map(NetworkProfile::as_str),
            no_script: options.no_script,
        }
    }
}
