//! The campaign around a fixture of `tests/checks/`: a fixture holds its mistake alone, and whatever else a
//! campaign needs is added here. So a fixture of one file is a campaign without other findings.

use std::path::Path;

use super::{Folder, translated};

/// Settings in English; with Albanian first if the fixture has a home page in Albanian.
const SETTINGS: [&str; 2] = [
    "title: Road\nbase_url: https://our-road.al/\ncountry: AL\nlanguages: [{code: en, name: English}]\n",
    "title: {sq: Rruga, en: Road}\nbase_url: https://our-road.al/\ncountry: AL\n\
     languages: [{code: sq, name: Shqip}, {code: en, name: English, fallback: [sq]}]\n",
];
const HELPLINE: &str =
    "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n";

/// Copies a fixture to a folder of its own, and adds what it leaves out:
///
/// - `fener.yaml`;
/// - the helpline `emergency` (112), if there is no folder `content/helplines/`;
/// - a text in every language for `content/` and for each folder with `facts.yaml`, if it has no text at all.
///   Its title is the folder's name.
pub fn campaign(fixture: &Path) -> Folder {
    let campaign = Folder::copy_of(fixture);
    let files = campaign.files("");
    let settings = match files.get("fener.yaml") {
        Some(own) => String::from_utf8_lossy(own).into_owned(),
        None => SETTINGS[usize::from(files.contains_key("content/sq.md"))].to_owned(),
    };
    campaign.put("fener.yaml", settings.as_bytes());
    if !files.keys().any(|path| path.starts_with("content/helplines/")) {
        campaign.put("content/helplines/emergency/facts.yaml", HELPLINE.as_bytes());
    }
    let files = campaign.files("");
    let with_facts = files.keys().filter_map(|path| path.strip_suffix("/facts.yaml"));
    for folder in with_facts.chain(["content"]) {
        let is_text = |path: &String| {
            path.rsplit_once('/').is_some_and(|(at, name)| at == folder && name.ends_with(".md"))
        };
        if files.keys().any(is_text) {
            continue;
        }
        let title = folder.rsplit('/').next().unwrap_or_default();
        let mut codes = languages(&settings);
        let first = codes.next().unwrap_or_default();
        let source = format!("---\ntitle: {title}\n---\n");
        campaign.put(&format!("{folder}/{first}.md"), source.as_bytes());
        for language in codes {
            let text = translated(title, first, title);
            campaign.put(&format!("{folder}/{language}.md"), text.as_bytes());
        }
    }
    campaign
}

/// The codes of the languages in `fener.yaml`.
fn languages(settings: &str) -> impl Iterator<Item = &str> {
    settings.split("code: ").skip(1).filter_map(|rest| rest.split([',', '}', '\n']).next())
}
