import type { Check } from 'stackgate'

/** Each listener with TLS has a certificate that ACM keeps. */
const check: Check = (balancer, { at, each, fail, look, matches, named, pass, when }) =>
  each(at(balancer, 'Listeners'), (listener) =>
    when(
      matches(listener, { properties: { Protocol: { enum: ['HTTPS', 'SSL', 'https', 'ssl'] } } }),
      look(at(listener, 'SSLCertificateId'), (certificate) => {
        const { value } = certificate
        if (value === undefined) return fail(listener, 'it names no certificate')
        if (typeof value !== 'string') {
          return named(certificate, { type: 'AWS::CertificateManager::Certificate' }, pass)
        }
        return /^arn:[^:]*:acm:/.test(value)
          ? pass()
          : fail(certificate, 'the certificate is not one of ACM', {
              wanted: 'be the ARN of one of ACM',
            })
      }),
    ),
  )

export default check
