import Ledger
import TerminalUI
import Till
import Timekeeping

extension ConsoleModel {
    /// Whether whoever is at the till may do something.
    func may(_ permission: Permission) -> Bool { lock.may(permission) }

    /// Takes in who works here. As long as there are operators, one of them must be signed in.
    public mutating func take(_ event: LockEvent) -> [Effect] {
        switch event {
        case .staff(let operators):
            lock.setStaff(operators)
            let isKnown = lock.staff.contains { $0.id == lock.signIn?.number }
            guard !lock.staff.isEmpty, !lock.isLocked, !isKnown else { return [] }
            return engageLock(lock.signIn == nil ? nil : .disabled)
        case .signedIn(let signIn):
            // What one operator was about to type or to change is not the next one's.
            if operatorName != signIn.name, !till.isWaiting { screen = .till }
            lock.release(to: signIn)
            lock.lastKeyAt = now
            operatorName = signIn.name
            return [.loadStanding] + shiftForTest
        case .refused(let error):
            lock.isChecking = false
            lock.refusal = error
            return []
        }
    }

    /// Locks the till at once; nothing when it has no operators.
    mutating func engageLock(_ cause: OperatorSignedOut.Cause?) -> [Effect] {
        guard !lock.staff.isEmpty, !lock.isLocked else { return [] }
        lock.engage()
        lock.signIn = nil
        overlay = nil
        // What was read by one operator's right is not the next one's to see.
        admin = AdminScreen()
        return cause.map { [.lock(.signOut($0))] } ?? []
    }

    /// Locks the till when no key was pressed for long enough. While a customer pays, the code stays in sight, and what
    /// came of it as long as usual after that.
    mutating func lockWhenIdle() -> [Effect] {
        if till.isWaiting { lock.lastKeyAt = now }
        guard let end = lock.locksAt, now >= end else { return [] }
        return engageLock(.idle)
    }

    /// Does what a key says while the till is locked: nothing but sign somebody in.
    mutating func pressLocked(_ key: Key) -> [Effect] {
        lock.press(key).map { [.lock(.signIn(name: $0.name, pin: $0.pin))] } ?? []
    }
}
