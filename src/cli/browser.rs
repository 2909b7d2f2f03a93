//! Finds an installed browser (Chromium, Chrome or Edge) and prints a sheet to a PDF with it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::CliError;

/// Names of the programs on PATH.
const NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge",
    "msedge",
    "chrome.exe",
    "msedge.exe",
];

/// Paths of the programs on systems that do not put them on PATH.
const PATHS: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/// Maximum time to print one sheet.
const PRINT_TIMEOUT: Duration = Duration::from_secs(90);

/// Returns the path of the given browser, or of the first one that is installed.
///
/// # Errors
/// Returns an error if there is none.
pub fn find(path: Option<&Path>) -> Result<PathBuf, CliError> {
    if let Some(path) = path {
        return if path.is_file() {
            Ok(path.to_owned())
        } else {
            Err(CliError::new(
                format!("there is no browser at {}", path.display()),
                "give the path of a browser, such as --browser /usr/bin/chromium",
            ))
        };
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path)
        .flat_map(|folder| NAMES.iter().map(move |name| folder.join(name)));
    let mut all = on_path.chain(PATHS.iter().map(PathBuf::from));
    all.find(|program| program.is_file()).ok_or_else(|| {
        CliError::new(
            "no Chromium, Chrome or Edge is installed; a PDF needs one",
            "give its path with --browser, or leave out --pdf and print the HTML sheets by hand: open one, \
             Print, paper size as its name says, margins none, background graphics on, headers off",
        )
    })
}

/// Prints one page to a PDF. `profile` is a folder for the browser's own files.
///
/// # Errors
/// Returns an error if the browser fails or takes longer than [`PRINT_TIMEOUT`].
pub fn print(program: &Path, page: &Path, pdf: &Path, profile: &Path) -> Result<(), CliError> {
    let failed = |reason: String| {
        CliError::new(
            format!("{} could not print {}: {reason}", program.display(), page.display()),
            "try another browser with --browser, or print the HTML sheets by hand",
        )
    };
    let mut child = Command::new(program)
        .args(["--headless", "--disable-gpu", "--no-first-run", "--disable-sync"])
        .args(["--disable-background-networking", "--disable-extensions", "--mute-audio"])
        // Chromium cannot start its sandbox as root, as in a container; the page is our own.
        .args(is_root().then_some("--no-sandbox"))
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(["--no-pdf-header-footer", "--virtual-time-budget=2000"])
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(page)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed(error.to_string()))?;
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() && pdf.is_file() => return Ok(()),
            Ok(Some(status)) => return Err(failed(status.to_string())),
            Ok(None) if started.elapsed() > PRINT_TIMEOUT => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(failed(format!("it did not finish in {} s", PRINT_TIMEOUT.as_secs())));
            }
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(error) => return Err(failed(error.to_string())),
        }
    }
}

/// Returns `true` for the root user, without a call to the C library.
#[cfg(target_os = "linux")]
fn is_root() -> bool {
    use std::os::linux::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|metadata| metadata.st_uid() == 0)
}

#[cfg(not(target_os = "linux"))]
fn is_root() -> bool {
    false
}
