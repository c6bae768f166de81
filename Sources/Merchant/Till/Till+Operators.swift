import Ledger

extension Till {
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

    var authority: Authority { Authority(signIn: signIn) }
}
