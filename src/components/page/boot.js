// Runs before the first paint on every page: theme, language memory, and the words they need. Kept small and hashed whole.
(() => {
  const html = document.documentElement;
  const key = (name) => `${html.dataset.site}:${name}`;
  const read = (name) => {
    try {
      return localStorage.getItem(key(name));
    } catch {
      return null;
    }
  };
  const write = (name, value) => {
    try {
      localStorage.setItem(key(name), value);
    } catch {
      // Storage is refused: the choice lasts as long as the page.
    }
  };

  const theme = read('theme');
  if (theme) html.dataset.theme = theme;
  html.dataset.script = 'on';
  // Before the first paint, so that text which makes room for an open question is never seen to leave.
  if (html.dataset.page === 'focusable' && location.hash.length > 1) html.dataset.view = 'focus';

  const offered = (html.dataset.locales || '').split(' ');
  if (html.dataset.page === 'gate') {
    // A remembered choice goes on without asking, except to a person who came to choose.
    const remembered = read('language');
    if (offered.includes(remembered) && location.hash !== '#choose') {
      location.replace(`${html.dataset.base}${remembered}/`);
      return;
    }
    const wanted = (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((code) => offered.includes(code));
    if (wanted) html.dataset.suggest = wanted;
  } else if (html.dataset.page === 'missing') {
    const [code] = location.pathname.slice(html.dataset.base.length).split('/');
    if (offered.includes(code)) {
      html.dataset.suggest = code;
      html.lang = code;
      html.dir = code === 'fa' ? 'rtl' : 'ltr';
    }
  } else {
    write('language', html.lang);
    // Where several people share the device: whose turn it is; before anybody has said so, that is asked first.
    const turnIn = (kept) => {
      try {
        const { active, profiles } = JSON.parse(kept);
        return { learner: profiles.find(({ id }) => id === active), many: profiles.length > 1 };
      } catch {
        return { learner: { id: 'default' } };
      }
    };
    const turn = turnIn(read('profiles'));
    const door = `${html.dataset.base}${html.lang}/data/`;
    if (!turn.learner) {
      if (location.pathname !== door) {
        try {
          sessionStorage.setItem(key('return'), location.pathname + location.hash);
        } catch {
          // Then the way leads to the course map.
        }
        location.replace(`${door}#learners`);
        return;
      }
      html.dataset.waiting = 'on';
    } else if (turn.many) {
      // Into the header by its style sheet, so that it is there in the first paint.
      html.dataset.learner = 'on';
      if (turn.learner.name) html.style.setProperty('--learner', JSON.stringify(turn.learner.name));
    }
    addEventListener('storage', (event) => {
      if (event.key === key('profiles') && turnIn(event.newValue).learner?.id !== turn.learner?.id) location.reload();
    });
  }

  document.addEventListener('click', (event) => {
    const target =
      event.target instanceof Element ? event.target.closest('[data-theme-switch],[data-language-switch]') : null;
    if (!target) return;
    if (target.hasAttribute('data-language-switch')) {
      // The place inside a page is the same in every language.
      target.hash = location.hash;
      return;
    }
    const dark = html.dataset.theme
      ? html.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    html.dataset.theme = dark ? 'light' : 'dark';
    write('theme', html.dataset.theme);
  });
})();
