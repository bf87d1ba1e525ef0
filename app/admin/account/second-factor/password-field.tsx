import { FormField } from '@/components/form-field'

export function PasswordField({ problem }: { problem: string | undefined }) {
  return (
    <FormField id="password" label="Your password" problem={problem}>
      {(described) => (
        <input
          {...{ ...described, name: 'password', type: 'password', required: true, maxLength: 128 }}
          {...{ autoComplete: 'current-password', className: 'field max-w-[24rem]' }}
        />
      )}
    </FormField>
  )
}
