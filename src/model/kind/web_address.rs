//! A web address in facts, and the answer to the question of whether a person has opened it.

use crate::model::link::url::{read_url, without_scheme};
use crate::yaml::MapReader;

use super::answer::Answer;

/// A web address (`url`) that a person has opened or not (`opened`).
#[derive(Clone, Debug)]
pub struct WebAddress {
    pub url: String,
    /// `false` for `opened: unknown` and `opened: no`: the address may be mistyped, or have another owner by now.
    pub is_opened: bool,
}

impl WebAddress {
    /// Reads the keys `url` and `opened`. An address without `opened` counts as opened.
    pub fn read(fields: &mut MapReader<'_>) -> Option<WebAddress> {
        fields.allow_unknown(&["url"]);
        let url = fields.text("url");
        let opened = fields.enum_value("opened");
        let url = url.and_then(|url| read_url(url, fields.report))?;
        let is_opened = match opened {
            None | Some(Answer::Yes) => true,
            Some(Answer::No | Answer::Unknown) => false,
        };
        Some(WebAddress { url, is_opened })
    }

    /// The target of a link; `None` for an address that was never opened.
    pub fn link(&self) -> Option<&str> {
        self.is_opened.then_some(&*self.url)
    }

    /// The address as people write it.
    pub fn text(&self) -> &str {
        without_scheme(&self.url)
    }
}
