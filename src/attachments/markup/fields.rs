//! Fields of Word (ECMA-376-1, 17.16.5): some start a program or fetch a file when they are brought up to date.

/// Commands of fields that start programs, run macros, or fetch files.
const ACTIVE: &[&str] = &[
    "DDE",
    "DDEAUTO",
    "DATABASE",
    "IMPORT",
    "INCLUDE",
    "INCLUDEPICTURE",
    "INCLUDETEXT",
    "LINK",
    "MACROBUTTON",
    "RD",
];

/// The commands of all fields of a part. A command may be cut into many pieces.
#[derive(Default)]
pub(super) struct Fields {
    commands: String,
    /// The depth inside of a command.
    depth: usize,
}

impl Fields {
    /// Enters an element.
    pub fn open(&mut self, name: &str) {
        match name {
            "instrtext" | "delinstrtext" => self.depth = 1,
            // The beginning or end of a field.
            "fldchar" => self.commands.push('\n'),
            _ if self.depth > 0 => self.depth += 1,
            _ => {}
        }
    }

    /// Leaves an element.
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub fn text(&mut self, text: &str) {
        if self.depth > 0 {
            self.commands
                .extend(text.chars().map(|letter| if letter < ' ' { ' ' } else { letter }));
        }
    }

    pub fn are_active(&self) -> bool {
        self.commands.split('\n').any(Fields::is_active)
    }

    /// Returns `true` for a command that starts or fetches something. `QUOTE` with numbers spells a command in letters that
    /// no one sees.
    pub fn is_active(command: &str) -> bool {
        let mut words = command.split_whitespace().map(str::to_ascii_uppercase);
        let Some(first) = words.next() else { return false };
        let is_spelled = |word: String| word.bytes().all(|byte| byte.is_ascii_digit());
        ACTIVE.contains(&first.as_str())
            || command.to_ascii_uppercase().contains("DDEAUTO")
            || (first == "QUOTE" && words.any(is_spelled))
    }
}
