//! `assets.yaml`: the credits and focus points of the pictures, sounds and films in its folder.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::finding::{Located, Report, did_you_mean};
use crate::i18n::nfc;
use crate::images::Focus;
use crate::read::TextFile;
use crate::yaml::{self, MapReader, Node};

use crate::model::Asset;
use crate::model::ids::AssetId;
use crate::model::language::Languages;
use crate::model::language::per_language::per_language;

/// An entry of `files`.
struct Note {
    file: Located<String>,
    credit: Option<Node>,
    focus: Option<Focus>,
}

/// Reads each `assets.yaml`, and adds what it says to the assets. A name that is no file of its folder is reported.
pub(in crate::model) fn read(
    files: &[Arc<TextFile>],
    languages: &Languages,
    paths: &FxHashMap<Arc<str>, AssetId>,
    assets: &mut [Asset],
    report: &mut Report,
) {
    for file in files {
        let location = file.location();
        let Some(node) = yaml::parse(&location, &file.text, 0, report) else { continue };
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut seen: Vec<AssetId> = Vec::new();
        for Note { file: name, credit, focus } in read_file(node, report) {
            let credit = credit.map(|node| per_language("credit", Some(node), languages, report));
            let Some(id) = paths.get(&*nfc(&format!("{folder}/{}", name.value))).copied() else {
                unknown(folder, &name, paths, report);
                continue;
            };
            if seen.contains(&id) {
                report
                    .error("bad-value", &name.location, format!("`{}` is listed twice", name.value))
                    .help("remove one of the two entries");
            }
            seen.push(id);
            let asset = &mut assets[id.index()];
            asset.credit = credit;
            asset.focus = focus.unwrap_or_default();
        }
    }
}

/// Reads an empty file, for a report that records the keys.
pub fn record_asset_notes(report: &mut Report) {
    drop(read_file(Node::default(), report));
}

fn read_file(node: Node, report: &mut Report) -> Vec<Note> {
    let mut fields = MapReader::open(node, "the notes on files", report);
    let notes = fields.each("files", "an entry of `files`", |entry| {
        let file = entry.required("file", "name a file of this folder: `file: bus.jpg`");
        let credit = entry.node("credit");
        let help = "write percent from the left and from the top: `focus: 30% 40%`";
        let focus = entry.parsed("focus", "bad-value", help).map(|focus| focus.value);
        Some(Note { file: file?, credit, focus })
    });
    fields.finish();
    notes
}

fn unknown(
    folder: &str,
    name: &Located<String>,
    paths: &FxHashMap<Arc<str>, AssetId>,
    report: &mut Report,
) {
    let folder = nfc(folder);
    let in_folder = |path: &'_ Arc<str>| {
        let name = path.strip_prefix(&*folder)?.strip_prefix('/')?;
        (!name.contains('/')).then(|| name.to_owned())
    };
    let mut names: Vec<String> = paths.keys().filter_map(in_folder).collect();
    names.sort_unstable();
    let otherwise = "name a file beside this one, with its ending".to_owned();
    let help = did_you_mean(&name.value, names.iter().map(String::as_str), otherwise);
    let message = format!("no file `{}` in this folder", name.value);
    report.error("bad-value", &name.location, message).help(help);
}
