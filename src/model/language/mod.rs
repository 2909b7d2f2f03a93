//! The languages of a campaign, their order and their fallbacks.

pub mod codes;
pub mod per_language;

use crate::i18n;
use crate::yaml::MapReader;

/// A language of this campaign, by its index in `fener.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangId(u8);

impl LangId {
    pub const FIRST: LangId = LangId(0);

    /// `None` for an index above 255.
    pub fn new(index: usize) -> Option<LangId> {
        u8::try_from(index).ok().map(LangId)
    }

    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// One language of `fener.yaml`.
#[derive(Clone, Debug)]
pub struct Language {
    /// BCP 47: `sq`, `sr-Cyrl`.
    pub code: String,
    /// Its name in the language itself: `Română`.
    pub name: String,
    /// The languages to fall back to, in this order.
    pub fallback: Vec<LangId>,
}

/// All languages, the campaign's first one at the start. Never empty.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Vec<Language>,
}

impl Languages {
    /// Reads `languages` of `fener.yaml`; `None` if no valid language is listed.
    pub fn read(fields: &mut MapReader<'_>) -> Option<Languages> {
        let mut all: Vec<Language> = Vec::new();
        let mut chains = Vec::new();
        let written = fields.each("languages", "a language's settings", |entry| {
            let code = entry.required("code", "write its BCP 47 code: `code: ro`");
            let (name, fallback) = (entry.text("name"), entry.list("fallback"));
            Some((code?, name, fallback))
        });
        for (code, name, fallback) in written {
            if !codes::is_language(&code, fields.report) {
                continue;
            }
            if all.iter().any(|language| language.code == code.value) {
                let message = format!("language `{}` is listed twice", code.value);
                let help = "remove one of the two";
                fields.report.error("bad-value", &code.location, message).help(help);
                continue;
            }
            let name = name.map(|name| name.value).or_else(|| i18n::own_name(&code.value));
            let name = name.unwrap_or_else(|| code.value.clone());
            all.push(Language { code: code.value, name, fallback: Vec::new() });
            chains.push(fallback);
        }
        if all.is_empty() {
            fields.missing("languages", "list at least one: `languages: [{code: ro}, {code: uk}]`");
            return None;
        }
        for (index, chain) in chains.into_iter().enumerate() {
            for code in chain {
                let found = all.iter().position(|language| language.code == code.value);
                match found.and_then(LangId::new) {
                    Some(id) => all[index].fallback.push(id),
                    None => {
                        let message = format!("unknown language `{}`", code.value);
                        let help = "write codes of other languages of this file";
                        fields.report.error("unknown-language", &code.location, message).help(help);
                    }
                }
            }
        }
        Languages::new(all)
    }

    /// `None` for an empty list.
    pub fn new(all: Vec<Language>) -> Option<Languages> {
        if all.is_empty() { None } else { Some(Languages { all }) }
    }

    pub fn count(&self) -> usize {
        self.all.len()
    }

    pub fn ids(&self) -> impl Iterator<Item = LangId> + use<> {
        (0..self.all.len()).filter_map(LangId::new)
    }

    pub fn get(&self, id: LangId) -> &Language {
        &self.all[id.index()]
    }

    pub fn iter(&self) -> impl Iterator<Item = (LangId, &Language)> {
        self.ids().zip(&self.all)
    }

    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|language| language.code.as_str())
    }

    pub fn find(&self, code: &str) -> Option<LangId> {
        self.iter().find(|(_, language)| language.code == code).map(|(id, _)| id)
    }

    /// The language itself, its fallbacks, and theirs, in order: the languages that its readers are known to understand.
    pub fn declared(&self, lang: LangId) -> Vec<LangId> {
        let mut chain = vec![lang];
        let mut next = 0;
        while let Some(&at) = chain.get(next) {
            for &step in &self.get(at).fallback {
                if !chain.contains(&step) {
                    chain.push(step);
                }
            }
            next += 1;
        }
        chain
    }

    /// The languages in which a reader of `lang` gets a text, in order: the declared ones, the campaign's first language,
    /// then the others.
    pub fn chain(&self, lang: LangId) -> Vec<LangId> {
        let mut chain = self.declared(lang);
        for id in self.ids() {
            if !chain.contains(&id) {
                chain.push(id);
            }
        }
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains() {
        let language = |code: &str, fallback: &[usize]| Language {
            code: code.into(),
            name: code.into(),
            fallback: fallback.iter().filter_map(|i| LangId::new(*i)).collect(),
        };
        let all = Languages::new(vec![
            language("sq", &[]),
            language("en", &[]),
            language("ar", &[1]),
            language("ps", &[2]),
        ])
        .expect("four languages");
        let chain = |i| {
            all.chain(LangId::new(i).expect("small")).iter().map(|l| l.index()).collect::<Vec<_>>()
        };
        let declared = |i| {
            let own = all.declared(LangId::new(i).expect("small"));
            own.iter().map(|l| l.index()).collect::<Vec<_>>()
        };
        assert_eq!((declared(0), declared(3)), (vec![0], vec![3, 2, 1]));
        assert_eq!(chain(0), [0, 1, 2, 3]);
        assert_eq!(chain(3), [3, 2, 1, 0]);
    }
}
