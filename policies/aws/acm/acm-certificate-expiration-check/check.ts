import type { Check, Place, SettledSpot, Truth } from 'stackgate'

/**
 * A certificate that ACM issues is renewed by ACM, which is certain where it can prove the domain by records
 * in DNS, or has the certificate from a private CA. What is imported is not asked here.
 */
const check: Check = (certificate, kit) => {
  const { all, any, at, each, inapplicable, look, matches, pass, related, some, unknown } = kit
  return look(at(certificate, 'CertificateBody'), (body) =>
    body.value === undefined ? issued() : inapplicable(),
  )

  function issued(): Truth {
    return look(at(certificate, 'CertificateAuthorityArn'), (authority) =>
      authority.value === undefined ? proven() : pass(),
    )
  }

  function proven(): Truth {
    return look(at(certificate, 'ValidationMethod'), (method) => {
      // Without a method, ACM asks by e-mail.
      if (method.value === undefined || method.value === 'EMAIL') {
        const place = method.value === undefined ? certificate : method
        return unknown(place, 'somebody has to answer an e-mail for each renewal')
      }
      const reason = 'nothing in the input puts the records that prove the domain into a zone'
      return any(
        certificate,
        [
          recorded(),
          related(VALIDATION, { to: certificate, through: ['certificate_arn'] }, pass, {
            none: reason,
          }),
          unknown(method, reason),
        ],
        reason,
      )
    })
  }

  /** Each name has an option that says in which zone its record is made. */
  function recorded(): Truth {
    const options = at(certificate, 'DomainValidationOptions')
    const inZone = (option: Place) => matches(option, { required: ['HostedZoneId'] })
    const named = (name: SettledSpot) => {
      const { value } = name
      if (typeof value !== 'string') return each(options, inZone)
      const isOf = (option: Place) => matches(at(option, 'DomainName'), { const: value })
      return some(options, (option) => all([inZone(option), isOf(option)]), 'it has no zone')
    }
    return all([
      look(at(certificate, 'DomainName'), named),
      each(at(certificate, 'SubjectAlternativeNames'), named),
    ])
  }
}

const VALIDATION = 'aws_acm_certificate_validation'

export default check
