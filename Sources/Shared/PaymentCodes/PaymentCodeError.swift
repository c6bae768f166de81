import OutsideText

/// A reason why a text is not a payment code of the network.
public enum PaymentCodeError: Error, Sendable, Hashable {
    /// There is no text.
    case empty
    /// The text has more bytes than a code may have.
    case tooLong(bytes: Int, limit: Int)
    /// The text does not begin with `https://` or `http://`.
    case noScheme(String)
    /// The address is plain `http` on a host that is not this machine.
    case insecureHost(String)
    /// The host is neither a name, four octets nor `[::1]`.
    case malformedHost(String)
    /// The port is not a number in 1...65535 without leading zeros.
    case malformedPort(String)
    /// The base of a code has something after its host and port.
    case baseHasPath(String)
    /// The address goes on in another way than `/o/` and a token.
    case notAnOrder(String)
    /// The token has another number of characters than it must have.
    case tokenLength(found: Int, expected: Int)
    /// The token has a character outside the alphabet.
    case tokenCharacter(String)
}

extension PaymentCodeError: CustomStringConvertible {
    /// One sentence that names what was found and the mend.
    public var description: String {
        switch self {
        case .empty:
            "The code is empty; scan or type it again."
        case .tooLong(let bytes, let limit):
            "The code has \(bytes) bytes and at most \(limit) are taken; scan one order code alone."
        case .noScheme(let text):
            "The code \(text.echoed) is not a web address; scan one that begins with https://."
        case .insecureHost(let host):
            "The address of host \(host.echoed) begins with http://; use https:// for any but this machine."
        case .malformedHost(let host):
            "Host \(host.echoed) is not a host name; write one such as pay.example, in ASCII letters and digits."
        case .malformedPort(let port):
            "Port \(port.echoed) is not a port number; write one from 1 to 65535."
        case .baseHasPath(let rest):
            "The base goes on with \(rest.echoed) after its host; end it there, without a slash."
        case .notAnOrder(let path):
            "The address goes on with \(path.echoed); an order code goes on with /o/ and its token."
        case .tokenLength(let found, let expected):
            "The token has \(found) characters; an order code's has \(expected)."
        case .tokenCharacter(let character):
            "The token has the character \(character.echoed); use digits and the letters A to Z without I, L, O and U."
        }
    }
}
