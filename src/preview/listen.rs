//! The addresses at which the preview listens, and the names under which it answers there.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};

use super::Lan;

/// The port that is tried first, and how many after it.
const PORT: u16 = 4000;
const TRIES: u16 = 100;

/// Where the preview listens.
pub struct Endpoints {
    /// This computer's own.
    pub local: Endpoint,
    /// The network's.
    pub lan: Option<Endpoint>,
}

/// One address.
pub struct Endpoint {
    pub listener: TcpListener,
    pub address: SocketAddr,
    /// What a request's `Host` may say here, in small letters. Anything else is another site's name that
    /// leads to this address (DNS rebinding).
    pub hosts: Vec<String>,
}

/// WithholdReason the preview cannot listen.
#[derive(Debug)]
pub struct ListenError {
    pub message: String,
    pub help: &'static str,
}

impl ListenError {
    pub(super) fn system(error: io::Error) -> ListenError {
        ListenError { message: format!("the preview cannot start: {error}"), help: "try again" }
    }
}

impl Endpoints {
    /// Listens at the port that was asked for, or at the first free one from 4000 on.
    pub fn open(port: Option<u16>, lan: Lan) -> Result<Endpoints, ListenError> {
        let lan = match lan {
            Lan::Off => None,
            Lan::At(address) => Some(address),
            Lan::Found => Some(own_address().ok_or_else(|| ListenError {
                message: "this computer has no address in a network".to_owned(),
                help: "join the phone's wireless network, or name the address: --lan 192.168.1.5",
            })?),
        };
        let ports = match port {
            Some(port) => port..=port,
            None => PORT..=PORT + TRIES,
        };
        let mut last = None;
        for port in ports {
            match Endpoints::at(port, lan) {
                Ok(endpoints) => return Ok(endpoints),
                Err(error) => {
                    let is_taken = error.kind() == io::ErrorKind::AddrInUse;
                    last = Some(error);
                    if !is_taken {
                        break;
                    }
                }
            }
        }
        let reason = last.map_or_else(String::new, |error| format!(": {error}"));
        Err(ListenError {
            message: format!("the preview cannot listen{reason}"),
            help: "name a free port, such as --port 4100",
        })
    }

    fn at(port: u16, lan: Option<IpAddr>) -> io::Result<Endpoints> {
        let local = Endpoint::open(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        // Where any port will do, both doors still have the same.
        let port = local.address.port();
        let lan =
            lan.map(|address| Endpoint::open(SocketAddr::from((address, port)))).transpose()?;
        Ok(Endpoints { local, lan })
    }
}

impl Endpoint {
    fn open(address: SocketAddr) -> io::Result<Endpoint> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let mut names = vec![match address.ip() {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        }];
        if address.ip().is_loopback() {
            names.push("localhost".to_owned());
        }
        let port = address.port();
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            hosts.extend(names);
        }
        Ok(Endpoint { listener, address, hosts })
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// The address that this computer would speak from. A UDP socket that is connected sends nothing; the
/// address is one that nobody has (TEST-NET-1, RFC 5737).
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}
