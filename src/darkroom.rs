//! The album's darkroom on disk: pictures from the campaign's folder, and what builds keep of them.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use crate::image_variants::{self, Darkroom};
use crate::model::{Asset, Site};
use crate::{read, write};

/// What was made of a campaign's pictures, in its folder.
pub struct Cache {
    folder: PathBuf,
    /// Whether this run may write there: a build does, a check does not.
    fills: bool,
}

impl Cache {
    pub fn of(root: &Path, fills: bool) -> Cache {
        Cache { folder: root.join(read::KEPT).join("pictures"), fills }
    }

    /// Removes what this site no longer needs.
    pub fn prune(&self, site: &Site) {
        let names = image_variants::names(site);
        let used: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        write::cache::prune(&self.folder, &used);
    }
}

impl Darkroom for Cache {
    fn source(&self, asset: &Asset) -> io::Result<Option<Vec<u8>>> {
        read::picture(&asset.disk, asset.hash)
    }

    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        read::kept(&self.folder, name)
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        if self.fills {
            write::cache::keep(&self.folder, name, bytes);
        }
    }
}
