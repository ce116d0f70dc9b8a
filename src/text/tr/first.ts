import type { Part } from '../text-key.ts';

/** Turkish: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Davetiniz',
  'invitation.heading': '{portal} portalına davet edildiniz',
  'invitation.letter': '{inviter} ({organization}) sizi {portal} portalında birlikte çalışmaya davet etti.',
  'invitation.invited': 'Davet edilen e-posta adresi',
  'invitation.from': 'Davet eden',
  'invitation.until': 'Son geçerlilik tarihi',
  'invitation.known': 'Microsoft hesabınızla oturum açacaksınız. Oturumunuz zaten açıksa başka bir şey sorulmaz.',
  'invitation.new':
    'Bir Microsoft hesabı oluşturacaksınız: parola seçin, e-postayla gelen kodu girin ve koşullara “Evet” yanıtını verin.',
  'invitation.either':
    'Microsoft’ta oturum açacaksınız. Hesabınız yoksa orada oluşturacaksınız: parola seçin, e-postayla gelen kodu girin ve koşullara “Evet” yanıtını verin.',
  'invitation.unread': 'Bu daveti size portalın kendisi gösterecek. Lütfen orada devam edin.',
  'invitation.start': 'Hemen başla',
  'signing-in.title': 'Oturum açma',
  'signing-in.heading': 'Oturum açılıyor…',
  'reading.title': 'Davet',
  'reading.heading': 'Davetiniz yükleniyor…',
  'accepting.heading': 'Davetiniz kabul ediliyor…',
  'busy.slow': 'Bu işlem normalden uzun sürüyor. Denemeye devam ediyoruz.',
  'company.title': 'Şirketiniz',
  'done.title': 'Hoş geldiniz',
  'progress.step': 'Adım {step} / 4',
  'progress.done': 'Tamamlandı',
  'action.try-again': 'Yeniden dene',
  'action.copy': 'Kopyala',
  'action.copied': 'Kopyalandı',
  'action.copy-address': 'E-posta adresini kopyala',
  'problem.title': 'Bir sorun var',
  'problem.offline': 'Çevrimdışısınız',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
