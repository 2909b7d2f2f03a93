//! Sounds and films that browsers play with their own controls.

/// The element that plays a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Player {
    Audio,
    Video,
}

impl Player {
    /// Returns the player for a file by its extension; `None` if browsers play no such files.
    pub fn of(path: &str) -> Option<Player> {
        let (_, extension) = path.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "mp3" | "m4a" | "ogg" | "oga" | "opus" | "wav" | "flac" => Some(Player::Audio),
            "mp4" | "m4v" | "webm" | "ogv" | "mov" => Some(Player::Video),
            _ => None,
        }
    }

    /// The name of its element in HTML.
    pub fn element(self) -> &'static str {
        match self {
            Player::Audio => "audio",
            Player::Video => "video",
        }
    }
}
