//! Paper that says something untrue: which, where it hangs, and why.

use crate::model::register::{Batch, Entry, Paper};
use crate::model::{PageData, PageId, PageKind, Site};

use super::numbers::number;

/// Something on paper that no longer holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A number that nobody answers under this name; `now` is the one that does.
    Number { helpline: String, printed: String, now: Option<String> },
    /// The site stands elsewhere.
    Address { printed: String, now: Option<String> },
    /// The code leads to another page than the one it was printed for; `None` if that is gone.
    Target { printed: String, now: Option<String> },
}

/// One batch of paper to take down or to paste over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recall<'a> {
    pub entry: &'a Entry,
    pub batch: &'a Batch,
    pub wrongs: Vec<Wrong>,
}

impl Wrong {
    /// One sentence's part.
    pub fn sentence(&self) -> String {
        match self {
            Wrong::Number { helpline, printed, now: Some(now) } => {
                format!("it carries {printed} for `{helpline}`, which is now {now}")
            }
            Wrong::Number { helpline, printed, now: None } => {
                format!("it carries {printed} for `{helpline}`, which no longer answers")
            }
            Wrong::Address { printed, now: Some(now) } => {
                format!("it carries {printed}, and the site now answers at {now}")
            }
            Wrong::Address { printed, now: None } => {
                format!("it carries {printed}, and the site has no `base_url`")
            }
            Wrong::Target { printed, now: Some(now) } => {
                format!("it was printed for {printed}, and now leads to {now}")
            }
            Wrong::Target { printed, now: None } => {
                format!("it was printed for {printed}, which is gone")
            }
        }
    }
}

/// Every printed batch with something untrue on it, in the order of the codes.
pub fn recall(site: &Site) -> Vec<Recall<'_>> {
    let batches = site
        .register
        .entries
        .iter()
        .flat_map(|entry| entry.printed.iter().map(move |batch| (entry, batch)));
    let all = batches.map(|(entry, batch)| {
        let wrongs = wrongs(site, &entry.code, &batch.paper);
        Recall { entry, batch, wrongs }
    });
    all.filter(|recall| !recall.wrongs.is_empty()).collect()
}

fn wrongs(site: &Site, code: &str, paper: &Paper) -> Vec<Wrong> {
    let mut wrongs: Vec<Wrong> = paper
        .numbers
        .iter()
        .filter(|(_, dial)| !answers(site, dial))
        .map(|(name, dial)| Wrong::Number {
            helpline: name.clone(),
            printed: dial.clone(),
            now: site
                .find(PageKind::Helpline, name)
                .and_then(|page| number(site, page))
                .map(|number| number.phone.to_string()),
        })
        .collect();
    let now = site.campaign.base_url.as_ref().map(|base| format!("{base}{code}/"));
    if let Some(printed) = &paper.address
        && now.as_ref() != Some(printed)
    {
        wrongs.push(Wrong::Address { printed: printed.clone(), now });
    }
    if site.by_folder(&paper.leads_to).is_none() {
        wrongs.push(Wrong::Target { printed: paper.leads_to.clone(), now: None });
    } else if let Some(now) = target(site, code)
        && now != paper.leads_to
    {
        let printed = paper.leads_to.clone();
        wrongs.push(Wrong::Target { printed, now: Some(now.to_owned()) });
    }
    wrongs
}

/// Whether some active helpline answers this number.
fn answers(site: &Site, dial: &str) -> bool {
    let helplines = site.helplines().iter().map(|id: &PageId| &site.page(*id).kind);
    let mut active = helplines.filter_map(|kind| match kind {
        PageData::Helpline(helpline) if helpline.is_active() => Some(helpline),
        _ => None,
    });
    active.any(|helpline| {
        helpline.channels.iter().filter_map(|channel| channel.phone()).any(|p| p.dial() == dial)
    })
}

/// Where a code leads today, if a poster still has it.
fn target<'a>(site: &'a Site, code: &str) -> Option<&'a str> {
    site.pages_of(PageKind::Poster).find_map(|page| match &page.kind {
        PageData::Poster(poster) if poster.code.value == code => {
            Some(poster.leads_to.value.as_str())
        }
        _ => None,
    })
}
