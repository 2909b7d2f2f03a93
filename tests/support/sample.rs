//! Campaigns that tests write file by file.

use std::collections::BTreeMap;

use fener::finding::Report;
use fener::model::BuildOptions;

use super::{Findings, Folder, Site, TODAY, build, stamp, translated};

/// The files of [`Sample::new`], without its translations.
const BASE: &[(&str, &str)] = &[
    (
        "fener.yaml",
        "title: {sq: Rruga, en: The road}\n\
         base_url: https://example.org/c/\n\
         country: AL\n\
         languages:\n  - {code: sq, name: Shqip}\n  - {code: en, name: English, fallback: [sq]}\n\
         emergency: [112]\n",
    ),
    ("content/sq.md", "---\ntitle: Rruga\n---\n"),
    (
        "content/helplines/emergency/facts.yaml",
        "status: active\nchannels: [{type: voice, number: \"112\"}]\nhours: \"24/7\"\nemergency: true\n",
    ),
    ("content/helplines/emergency/sq.md", "---\ntitle: Urgjenca\n---\n"),
    ("content/guides/first/sq.md", "---\ntitle: I pari\n---\n"),
];

/// A campaign under construction: files by path, and the options of a run.
#[derive(Clone)]
pub struct Sample {
    files: BTreeMap<String, Vec<u8>>,
    run: BuildOptions,
    strict: bool,
}

impl Sample {
    pub fn new() -> Sample {
        let sample =
            BASE.iter().fold(Sample::empty(), |sample, (path, text)| sample.file(path, text));
        sample
            .file("content/en.md", &translated("The road", "sq", "Rruga"))
            .file("content/helplines/emergency/en.md", &translated("Emergency", "sq", "Urgjenca"))
            .file("content/guides/first/en.md", &translated("The first", "sq", "I pari"))
    }

    /// A campaign without files, not even `fener.yaml`.
    pub fn empty() -> Sample {
        let run = BuildOptions::on(TODAY.parse().expect("a day"));
        Sample { files: BTreeMap::new(), run, strict: false }
    }

    /// Adds a file, or writes another text into it.
    pub fn file(self, path: &str, text: &str) -> Sample {
        self.bytes(path, text.as_bytes())
    }

    pub fn bytes(mut self, path: &str, bytes: &[u8]) -> Sample {
        self.files.insert(path.to_owned(), bytes.to_vec());
        self
    }

    /// Adds a text with just a title above it.
    pub fn text(self, path: &str, title: &str, body: &str) -> Sample {
        self.file(path, &format!("---\ntitle: {title}\n---\n{body}"))
    }

    /// Adds a line to `fener.yaml`.
    pub fn setting(mut self, line: &str) -> Sample {
        let config = self.files.entry("fener.yaml".to_owned()).or_default();
        config.extend_from_slice(format!("{line}\n").as_bytes());
        self
    }

    pub fn without(mut self, path: &str) -> Sample {
        assert!(self.files.remove(path).is_some(), "the sample has no {path}");
        self
    }

    pub fn replace(mut self, path: &str, from: &str, to: &str) -> Sample {
        let file = self.files.get_mut(path).unwrap_or_else(|| panic!("the sample has no {path}"));
        let text = String::from_utf8_lossy(file).into_owned();
        assert!(text.contains(from), "{path} has no {from:?}");
        *file = text.replace(from, to).into_bytes();
        self
    }

    /// Stamps each English text that stands beside an Albanian one, in a line at the end of its front matter.
    pub fn stamped(mut self) -> Sample {
        let texts: Vec<String> =
            self.files.keys().filter(|path| path.ends_with("/en.md")).cloned().collect();
        for path in texts {
            let source = path.replace("/en.md", "/sq.md");
            let text = String::from_utf8_lossy(&self.files[&path]).into_owned();
            if let Some(source) = self.files.get(&source).filter(|_| !text.contains("translation:"))
            {
                let stamp = stamp(&String::from_utf8_lossy(source));
                let end = text[4..].find("---\n").expect("front matter") + 4;
                let stamped = format!("{}{stamp}\n{}", &text[..end], &text[end..]);
                self.files.insert(path, stamped.into_bytes());
            }
        }
        self
    }

    pub fn on(mut self, date: &str) -> Sample {
        self.run.date = date.parse().expect("a day");
        self
    }

    pub fn drafts(mut self) -> Sample {
        self.run.drafts = true;
        self
    }

    pub fn without_lite_pages(mut self) -> Sample {
        self.run.lite_pages = false;
        self
    }

    pub fn base_url(mut self, url: &str) -> Sample {
        self.run.base_url = Some(url.to_owned());
        self
    }

    pub fn strict(mut self) -> Sample {
        self.strict = true;
        self
    }

    /// Writes the campaign to a temporary folder, in the order of the paths.
    pub fn write(&self) -> Folder {
        let folder = Folder::new();
        self.files.iter().for_each(|(path, bytes)| folder.put(path, bytes));
        folder
    }

    /// Writes the files from the last path to the first, so that the disk lists them in another order.
    pub fn write_backwards(&self) -> Folder {
        let folder = Folder::new();
        self.files.iter().rev().for_each(|(path, bytes)| folder.put(path, bytes));
        folder
    }

    /// Returns the findings of `fener check`.
    pub fn check(&self) -> Findings {
        let folder = self.write();
        let mut report = Report::new();
        fener::check(folder.path(), &self.run, self.strict, false, &mut report);
        Findings { report, strict: self.strict }
    }

    /// Builds the site; fails the test if a finding blocks.
    #[track_caller]
    pub fn build(&self) -> Site {
        self.build_in(&self.write())
    }

    #[track_caller]
    pub fn build_in(&self, folder: &Folder) -> Site {
        let (site, findings) = build(folder.path(), &self.run, self.strict);
        site.unwrap_or_else(|| panic!("the campaign does not build:\n{}", findings.lines()))
    }
}
