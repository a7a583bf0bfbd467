# The window's languages, compiled into hk_ui_common under :/i18n; update.py renews the files.
set(HK_LANGUAGES
  hookkeeper_ar.ts
  hookkeeper_de.ts
  hookkeeper_en.ts
  hookkeeper_es.ts
  hookkeeper_fr.ts)
