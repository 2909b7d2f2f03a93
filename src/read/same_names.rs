//! Files of one folder whose names are one name on Windows and macOS, which keep one of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::finding::{Location, Report};
use crate::i18n::nfc;

/// Reports each file whose name differs by case or by Unicode form alone from that of a file before it.
pub(super) fn report<'f>(paths: impl Iterator<Item = &'f Arc<str>>, report: &mut Report) {
    let mut folded: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for path in paths {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let first = *folded.entry((folder, nfc(&name.to_lowercase()).into_owned())).or_insert(name);
        if first != name {
            let message = format!("`{name}` and `{first}` are one name on Windows and macOS");
            report
                .error("file-name", &Location::file(path.clone()), message)
                .help("rename one of the two files");
        }
    }
}
