import Money
import Timekeeping

extension BankXMLEntry {
    /// Takes an element that holds text; its path begins below `Ntry`.
    mutating func take(
        _ path: String,
        _ text: String,
        currency: String?,
        line: Int,
        values: BankXMLValues
    ) throws(StatementError) {
        fingerprint.combine(path)
        fingerprint.combine(text)
        fingerprint.combine(currency)
        switch path {
        case "Amt": amount = try values.money(text, in: currency, path, line: line)
        case "CdtDbtInd": isCredit = try values.isCredit(text, path, line: line)
        case "RvslInd": isReversal = try values.boolean(text, path, line: line)
        // Text until version 04, a choice from version 08 on.
        case "Sts", "Sts/Cd", "Sts/Prtry": status = text
        case "BookgDt/Dt": bookedOn = try values.day(text, path, line: line)
        case "BookgDt/DtTm":
            bookedOn = try values.day(text, path, line: line)
            bookedAt = try values.time(text, path, line: line)
        case "ValDt/Dt", "ValDt/DtTm": valueOn = try values.day(text, path, line: line)
        case "NtryRef": reference = text
        case "AcctSvcrRef": servicerReference = text
        case "AddtlNtryInf": references.add(text)
        case "NtryDtls/Btch/MsgId", "NtryDtls/Btch/PmtInfId": references.add(text)
        default:
            if path.hasPrefix("BkTxCd/") {
                codes.take(path.dropFirst("BkTxCd/".count), text)
            } else if path.hasPrefix("NtryDtls/TxDtls/") {
                try takeDetail(path.dropFirst("NtryDtls/TxDtls/".count), text, line: line, values: values)
            }
        }
    }

    private mutating func takeDetail(
        _ path: Substring,
        _ text: String,
        line: Int,
        values: BankXMLValues
    ) throws(StatementError) {
        switch path {
        case "Refs/EndToEndId":
            movement.endToEnd = text
            references.add(text)
        case "Refs/TxId":
            movement.transaction = text
            references.add(text)
        case "Refs/AcctSvcrRef":
            movement.servicerReference = text
            references.add(text)
        case "RmtInf/Ustrd":
            movement.unstructured += text
            remittance.add(text)
        case "RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/AddtlRmtInf", "RmtInf/Strd/RfrdDocInf/Nb", "AddtlTxInf":
            remittance.add(text)
        // Times of day differ from bank to bank; the date alone tells nothing that the entry does not.
        case "RltdDts/TxDtTm", "RltdDts/AccptncDtTm":
            movement.at = try values.time(text, "NtryDtls/TxDtls/\(path)", line: line)
        default:
            let isName = path.hasPrefix("RltdPties/") && path.hasSuffix("/Nm") && !path.contains("/PstlAdr/")
            if isName || path.hasPrefix("Refs/") && path != "Refs/Prtry/Tp" { references.add(text) }
        }
    }
}

extension BankTransactionCodes {
    /// Takes an element below `BkTxCd`.
    mutating func take(_ path: Substring, _ text: String) {
        switch path {
        case "Domn/Cd": domain = text
        case "Domn/Fmly/Cd": family = text
        case "Domn/Fmly/SubFmlyCd": subfamily = text
        case "Prtry/Cd": proprietary = text
        case "Prtry/Issr": issuer = text
        default: break
        }
    }
}
