//! What all pages of a site stand on, as numbers: everything but the bodies of its texts.
//!
//! As long as the ground is the same, a page can differ from the last time only where its own texts do.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use xxhash_rust::xxh3::Xxh3;

use crate::read::{AssetFile, Sources, TextFile, ThemeFile};

use super::options::BuildOptions;
use super::text::AuthoredText;

/// What was read and asked for, but for the bodies of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ground {
    /// Settings, facts, theme, words, pictures, every text's front matter; and what this run was asked for.
    pub all: u64,
    /// Every text's headings.
    pub headings: u64,
}

impl Ground {
    /// Takes the sources before anything is made of them.
    pub fn of(sources: &Sources<Arc<AuthoredText>>, run: &BuildOptions) -> Ground {
        // What was proved is true either way.
        let Sources { config, texts, facts, assets, locales, register, themes, proofs: _ } =
            sources;
        let (mut all, mut headings) = (Xxh3::new(), Xxh3::new());
        run.hash(&mut all);
        let file = |TextFile { path, text }: &TextFile, into: &mut Xxh3| (path, text).hash(into);
        for one in [config, register] {
            one.is_some().hash(&mut all);
            one.iter().for_each(|one| file(one, &mut all));
        }
        for many in [facts, locales] {
            many.len().hash(&mut all);
            many.iter().for_each(|one| file(one, &mut all));
        }
        assets.len().hash(&mut all);
        for AssetFile { path, disk: _, size, hash, picture: _ } in assets {
            (path, size, hash).hash(&mut all);
        }
        themes.len().hash(&mut all);
        for (path, ThemeFile { location: _, bytes }) in themes {
            (path, bytes).hash(&mut all);
        }
        texts.len().hash(&mut all);
        for (path, text) in texts {
            (path, text.digest.front).hash(&mut all);
            (path, text.digest.headings).hash(&mut headings);
        }
        Ground { all: all.finish(), headings: headings.finish() }
    }
}
