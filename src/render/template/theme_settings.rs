//! The settings of a campaign that its theme is compiled with.

use std::sync::Arc;

use crate::i18n::script_code;
use crate::model::Site;
use crate::theme_tokens::ThemeTokens;

/// The settings of a campaign that its theme is compiled with.
#[derive(PartialEq)]
pub struct ThemeSettings {
    /// The folder of the theme.
    pub name: String,
    /// The maximum size of scripts in bytes.
    pub script_budget: usize,
    pub tokens: Arc<ThemeTokens>,
    /// The codes of the campaign's languages, each with the code of its script.
    pub scripts: Vec<(String, String)>,
}

impl ThemeSettings {
    pub fn of(site: &Site) -> ThemeSettings {
        let languages = site.campaign.languages.iter().map(|(_, language)| &language.code);
        ThemeSettings {
            name: site.campaign.theme.value.clone(),
            script_budget: site.campaign.budgets.script,
            tokens: site.theme_tokens.clone(),
            scripts: languages
                .filter_map(|code| Some((code.clone(), script_code(code)?)))
                .collect(),
        }
    }
}
