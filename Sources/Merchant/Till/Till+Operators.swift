import Ledger

extension Till {
    /// In whose name entries stand that nobody at the till made: the network's events, and what is asked for by itself.
    /// No operator may be called so.
    public static let networkName = "network"

    /// Who works at the till.
    public var operators: Operators {
        Operators(ledger, operatorName, signIn, clock, entropy, rounds: pinRounds)
    }

    /// The same till with somebody at it who showed their PIN.
    public func acting(as signIn: SignIn) -> Till {
        var till = self
        till.signIn = signIn
        till.operatorName = signIn.name
        return till
    }

    /// The same till where nobody is at it: what it records is the network's word.
    var unattended: Till {
        var till = self
        till.operatorName = Self.networkName
        return till
    }

    var authority: Authority { Authority(signIn: signIn) }
}
