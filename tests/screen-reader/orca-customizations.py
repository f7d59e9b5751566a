# Has Orca write what it says to a file, one line for each utterance. No voice is needed.
import logging, os, re
import orca.settings as settings

class Heard(logging.Handler):
    def emit(self, record):
        said = re.match(r"SPEECH OUTPUT: '(.*)'", record.getMessage(), re.S)
        # the keys are known
        if not said or record.funcName == 'speakKeyEvent':
            return
        with open(os.environ['ORCA_HEARD'], 'a', encoding='utf-8') as file:
            file.write(' '.join(said[1].split()) + '\n')

log = logging.getLogger('speech')
log.addHandler(Heard())
log.setLevel(logging.INFO)
log.propagate = False
settings.speechServerFactory = None
settings.speechFactoryModules = []
