//! The names of the files that editors know a campaign by.

/// The settings, at the top of a campaign's folder.
pub const SETTINGS: &str = "fener.yaml";
/// The register of posters, beside the settings.
pub const REGISTER: &str = "posters.lock";
/// The tokens of a theme: beside the settings, and in each folder of `themes/`.
pub const THEME_TOKENS: &str = "theme.yaml";
/// The facts of a page, in its folder.
pub const FACTS: &str = "facts.yaml";
/// The credits and focus points of the files in a folder.
pub const ASSET_NOTES: &str = "assets.yaml";
