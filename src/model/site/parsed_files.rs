//! Texts and facts as their files say them. The preview takes those of unchanged files from the previous site.

use std::mem::take;
use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::{Report, caught};
use crate::read::{Sources, TextFile};

use crate::model::campaign::Campaign;
use crate::model::page::facts::Facts;
use crate::model::text::AuthoredText;

/// Every text and every `facts.yaml` of a site, each list in the order of the paths.
#[derive(Debug)]
pub struct ParsedFiles {
    /// The country whose short numbers `facts` were read with.
    country: String,
    /// The codes of the languages that `facts` were read with.
    languages: Vec<String>,
    pub texts: Vec<ParsedFile<AuthoredText>>,
    /// `None` for a file whose YAML cannot be read.
    pub facts: Vec<ParsedFile<Option<Facts>>>,
}

/// The content of one file.
#[derive(Debug)]
pub struct ParsedFile<T> {
    pub path: Arc<str>,
    /// xxh3 of the file's content.
    hash: u64,
    pub content: Arc<T>,
    findings: Report,
}

impl ParsedFiles {
    /// Parses texts and facts, or takes them from `previous` where a file is the same; adds their findings to
    /// `report`. Texts and facts leave `sources`, and each is freed when it is parsed: in memory they are as large as the
    /// parsed texts.
    pub fn read(
        campaign: &Campaign,
        sources: &mut Sources,
        previous: Option<&ParsedFiles>,
        report: &mut Report,
    ) -> ParsedFiles {
        let texts = previous.map_or(&[][..], |previous| &previous.texts);
        let texts = read_all(take(&mut sources.texts), texts, AuthoredText::read, report);
        let languages: Vec<String> = campaign.languages.codes().map(str::to_owned).collect();
        let facts = previous.filter(|previous| {
            previous.country == campaign.country && previous.languages == languages
        });
        let facts = facts.map_or(&[][..], |previous| &previous.facts);
        let read_facts = |file: &TextFile, report: &mut Report| Facts::read(campaign, file, report);
        let facts = read_all(take(&mut sources.facts), facts, read_facts, report);
        ParsedFiles { country: campaign.country.clone(), languages, texts, facts }
    }
}

fn read_all<T: Send + Sync>(
    files: Vec<Arc<TextFile>>,
    previous: &[ParsedFile<T>],
    read: impl Fn(&TextFile, &mut Report) -> T + Sync,
    report: &mut Report,
) -> Vec<ParsedFile<T>> {
    let read_one = |file: Arc<TextFile>| {
        let old = previous.binary_search_by(|old| old.path.cmp(&file.path)).ok();
        if let Some(old) = old.map(|at| &previous[at]).filter(|old| old.hash == file.hash) {
            let (path, hash) = (old.path.clone(), old.hash);
            let (content, findings) = (Some(old.content.clone()), old.findings.clone());
            return (path, hash, content, findings);
        }
        let mut findings = Report::new();
        let location = file.location();
        let content = caught(&location, &mut findings, |findings| Arc::new(read(&file, findings)));
        (file.path.clone(), file.hash, content, findings)
    };
    let read: Vec<_> = files.into_par_iter().map(read_one).collect();
    let mut parsed = Vec::with_capacity(read.len());
    for (path, hash, content, findings) in read {
        report.extend(findings.clone());
        parsed.extend(content.map(|content| ParsedFile { path, hash, content, findings }));
    }
    parsed
}
